export type Rgb = [red: number, green: number, blue: number]

/** OKLCH (lightness 0–1, chroma, hue in degrees) as sRGB 0–255, unrounded. https://bottosson.github.io/posts/oklab/ */
export function fromOklch(l: number, c: number, h: number): Rgb {
  const a = c * Math.cos((h * Math.PI) / 180)
  const b = c * Math.sin((h * Math.PI) / 180)
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ].map((part) => 255 * encode(part)) as Rgb
}

const encode = (part: number): number =>
  Math.abs(part) <= 0.0031308
    ? 12.92 * part
    : Math.sign(part) * (1.055 * Math.abs(part) ** (1 / 2.4) - 0.055)

const decode = (part: number): number => {
  const value = Math.min(255, Math.max(0, Math.round(part))) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * decode(red) + 0.7152 * decode(green) + 0.0722 * decode(blue)

/** The WCAG contrast of two colours, rounded to 8 bits as a screen shows them: 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
