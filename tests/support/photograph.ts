import sharp from 'sharp'

type Said = {
  /** IPTC fields by their number in record 2: 80 is By-line, 110 Credit, 120 Caption. */
  iptc?: Record<number, string>
  charset?: 'latin1' | 'utf8'
  xmp?: { creator?: string; credit?: string; description?: string }
  artist?: string
}

/** A JPEG as a camera and an agency leave it: with where it was taken, and who took it, in as many ways as asked for. */
export async function photograph({ iptc, charset = 'utf8', xmp, artist }: Said): Promise<Buffer> {
  let picture = sharp({ create: { width: 700, height: 500, channels: 3, background: 'teal' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Nikon', ...(artist && { Artist: artist }) },
      IFD3: { GPSLatitude: '59/1 54/1 0/1', GPSLatitudeRef: 'N' },
    })
  if (xmp) picture = picture.withXmp(packet(xmp))
  const bytes = await picture.toBuffer()
  if (!iptc) return bytes
  return Buffer.concat([bytes.subarray(0, 2), segment(records(iptc, charset)), bytes.subarray(2)])
}

/** IPTC IIM: each value with its record, its number and its length; first which letters they are written in. */
function records(values: Record<number, string>, charset: BufferEncoding): Buffer {
  const record = (kind: number, field: number, data: Buffer): Buffer => {
    const head = Buffer.from([0x1c, kind, field, 0, 0])
    head.writeUInt16BE(data.length, 3)
    return Buffer.concat([head, data])
  }
  const named = charset === 'utf8' ? [record(1, 90, Buffer.from('\u001b%G'))] : []
  const told = Object.entries(values).map(([field, text]) =>
    record(2, Number(field), Buffer.from(text, charset)),
  )
  return Buffer.concat([...named, ...told])
}

/** APP13, as Photoshop wraps IPTC. */
function segment(iptc: Buffer): Buffer {
  const padded = iptc.length % 2 === 0 ? iptc : Buffer.concat([iptc, Buffer.alloc(1)])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(iptc.length)
  const block = [Buffer.from('Photoshop 3.0\0'), Buffer.from('8BIM\u0004\u0004\0\0', 'latin1')]
  const body = Buffer.concat([...block, size, padded])
  const head = Buffer.from([0xff, 0xed, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

const packet = ({ creator, credit, description }: NonNullable<Said['xmp']>): string =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" ${credit ? `photoshop:Credit="${credit}"` : ''}>
${creator ? `<dc:creator><rdf:Seq><rdf:li>${creator}</rdf:li></rdf:Seq></dc:creator>` : ''}
${description ? `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${description}</rdf:li></rdf:Alt></dc:description>` : ''}
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
