/** The style sheet's colours as hex, for what is drawn where no style sheet reaches. Throws for an unknown role. */
export function readTokens(css: string): Record<'light' | 'dark', (role: string) => string> {
  const split = css.indexOf('@media (prefers-color-scheme: dark)')
  const end = css.indexOf('@media print')
  const light = colours(css.slice(0, split))
  const dark = new Map([...light, ...colours(css.slice(split, end))])
  const reader = (from: Map<string, string>) => (role: string) => {
    const hex = from.get(role)
    if (!hex) throw new Error(`no colour --${role}`)
    return hex
  }
  return { light: reader(light), dark: reader(dark) }
}

const colours = (css: string): Map<string, string> =>
  new Map(
    [...css.matchAll(/--([\w-]+):\s*oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/g)].map(
      ([, role = '', lightness, chroma, hue]) => [
        role,
        oklchToHex(Number(lightness) / 100, Number(chroma), Number(hue)),
      ],
    ),
  )

/** OKLCH to sRGB, after https://bottosson.github.io/posts/oklab/. */
export function oklchToHex(lightness: number, chroma: number, hue: number): string {
  const turn = (hue * Math.PI) / 180
  const a = chroma * Math.cos(turn)
  const b = chroma * Math.sin(turn)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  return `#${linear.map(toByte).join('')}`
}

function toByte(value: number): string {
  const share = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055
  const byte = Math.round(Math.min(1, Math.max(0, share)) * 255)
  return byte.toString(16).padStart(2, '0')
}
