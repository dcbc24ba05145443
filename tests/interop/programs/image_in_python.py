# image.Image as a Python class, drawn on and encoded by Go; colours, palettes, arrays of bytes as pixels.
from __go__ import image, bytes
from __go__.image import color, draw, png, gif

class Gradient(object):
    def ColorModel(self):
        return color.RGBAModel
    def Bounds(self):
        return image.Rect(0, 0, 4, 2)
    def At(self, x, y):
        return color.RGBA(R=x * 60, G=y * 100, B=7, A=255)

buf = bytes.Buffer()
png.Encode(buf, Gradient())
print buf.String()[1:4], buf.Len() > 50  #=> PNG True
decoded, name = image.Decode(bytes.NewReader(buf.String()))
print name, decoded.Bounds(), decoded.At(3, 1).RGBA(), color.RGBAModel.Convert(decoded.At(1, 0)).R  #=> png (0,0)-(4,2) (46260, 25700, 1799, 65535) 60
canvas = image.NewRGBA(image.Rect(0, 0, 3, 1))
draw.Draw(canvas, canvas.Bounds(), image.NewUniform(color.White), image.Point(), draw.Src)
canvas.Set(1, 0, color.RGBA(R=1, A=255))
canvas.SetRGBA(2, 0, color.RGBA(G=2, A=255))
print list(bytearray(canvas.Pix)), canvas.Stride, canvas.RGBAAt(1, 0).R  #=> [255, 255, 255, 255, 1, 0, 0, 255, 0, 2, 0, 255] 12 1
config, kind = image.DecodeConfig(bytes.NewReader(buf.String()))
print config.Width, config.Height, kind  #=> 4 2 png
class Half(object):
    def RGBA(self):
        return 0x8000, 0, 0, 0x8000
print color.GrayModel.Convert(Half()).Y, color.NRGBAModel.Convert(Half()).R  #=> 38 255
class Wrong(object):
    def RGBA(self):
        return 1, 2, 3
try:
    color.GrayModel.Convert(Wrong())
except TypeError as e:
    print e  #=> RGBA() result must have 4 values, not 3
palette = color.Palette([color.Black, color.White])
print palette.Index(color.RGBA(R=250, G=250, B=250, A=255)), len(palette), palette.Convert(Half()) == color.Black  #=> 1 2 True
try:
    image.Decode(bytes.NewReader('no image'))
except image.ErrFormat as e:
    print e  #=> image: unknown format
