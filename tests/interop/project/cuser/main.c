/* A C program that uses the library made of greet.py, from several threads. */
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "libgreet.h"

static void *work(void *unused) {
	for (int i = 0; i < 100; i++) {
		char *error = NULL;
		if (greet_add(i, 1, &error) != i + 1 || error != NULL)
			return "wrong";
	}
	return NULL;
}

int main(void) {
	char *error = NULL;
	printf("%lld %g\n", greet_add(2, 3, &error), greet_half(5, &error));
	char *text = greet_call_json("hello", "[\"bob\", 2]", &error);
	printf("%s\n", text);
	greet_free(text);
	text = greet_call_json("hello", "[\"\"]", &error);
	printf("%d %s\n", text == NULL, strrchr(error, '\n') ? "a traceback" : error);
	greet_free(error);
	greet_fails(2, &error);
	printf("%d\n", error != NULL);
	greet_free(error);
	pthread_t threads[8];
	for (int i = 0; i < 8; i++)
		pthread_create(&threads[i], NULL, work, NULL);
	int wrong = 0;
	for (int i = 0; i < 8; i++) {
		void *result;
		pthread_join(threads[i], &result);
		wrong += result != NULL;
	}
	printf("%d wrong\n", wrong);
	return 0;
}
