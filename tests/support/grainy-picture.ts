import sharp from 'sharp'

const noise = (width: number, height: number, sigma: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: 'grey',
      noise: { type: 'gaussian', mean: 128, sigma },
    },
  })
    .png()
    .toBuffer()

/** A JPEG as large as a camera’s, and about as hard to make small: shapes of every size, and grain. */
export async function grainyPicture(width = 2400, height = 1600): Promise<Buffer> {
  const enlarged = async (share: number, sigma: number) =>
    sharp(await noise(Math.round(width * share), Math.round(height * share), sigma))
      .resize(width, height, { kernel: 'cubic' })
      .png()
      .toBuffer()
  const [middling, fine, grain] = await Promise.all([
    enlarged(1 / 60, 60),
    enlarged(1 / 8, 24),
    noise(width, height, 6),
  ])
  return sharp(await enlarged(1 / 300, 110))
    .composite([middling, fine, grain].map((input) => ({ input, blend: 'overlay' as const })))
    .jpeg({ quality: 92 })
    .toBuffer()
}
