import sharp from 'sharp'
import type { Hand } from './hand'

const named = (name: string) => `#field-${name}`

/** A communicator's article with a picture, text and pillar; the byline is the account's, or the organisation's. */
export async function articleWithPicture(hand: Hand): Promise<void> {
  const { page } = hand
  const buffer = await sharp({
    create: { width: 1600, height: 1000, channels: 3, background: '#2c4a9a' },
  })
    .jpeg()
    .toBuffer()
  await hand.press(page.getByRole('link', { name: 'Skriv en nyhet' }))
  await hand.write(page.locator(named('title')), 'Sykehusene deler data om kreft')
  await hand.write(page.locator(named('lead')), 'Fra mai kan forskere se det samme.')
  await hand.chooseFile(page.getByRole('button', { name: 'Last opp et bilde' }), {
    name: 'mote.jpg',
    mimeType: 'image/jpeg',
    buffer,
  })
  await hand.write(page.locator(named('pictureWords__alt')), 'To forskere ved en skjerm')
  await hand.write(page.locator(named('pictureWords__credit')), 'Kari Nordmann')
  await hand.writeText(
    page.locator('.rich-text-lexical [contenteditable=true]').first(),
    'Registrene kobles sammen.',
  )
  await hand.press(page.locator('#field-topics .rs__control'))
  await hand.press(page.getByRole('option').first())
  await hand.press(page.getByRole('button', { name: 'Publiser', exact: true }))
  await hand.isTold('Publisert. Leserne ser det nå.')
}

/** The English version of the article that was written last. */
export async function englishVersion(hand: Hand): Promise<void> {
  const { page } = hand
  await hand.press(page.getByRole('link', { name: 'Nyheter', exact: true }).first())
  const list = page.locator('.table')
  await hand.press(list.getByRole('link', { name: 'Sykehusene deler data om kreft' }))
  await hand.press(page.getByRole('button', { name: 'Lag engelsk versjon' }))
  await page.locator('.language-versions strong', { hasText: 'Engelsk' }).waitFor()
  // What the original says comes a moment later, and moves the fields.
  await page.locator('.other-language__text').waitFor()
  await hand.write(page.locator(named('title')), 'Hospitals share data on cancer')
  await hand.write(page.locator(named('lead')), 'From May, researchers can see the same.')
  await hand.write(page.locator(named('pictureWords__alt')), 'Two researchers at a screen')
  await hand.write(page.locator(named('pictureWords__credit')), 'Kari Nordmann')
  const text = page.locator('.rich-text-lexical [contenteditable=true]').first()
  await hand.writeOver(text, 'The registries are joined.')
  await hand.press(page.getByRole('button', { name: 'Publiser', exact: true }))
  await hand.isTold('Publisert. Leserne ser det nå.')
}

/** A message to everybody, in both languages, for a working day. */
export async function messageForATime(hand: Hand): Promise<void> {
  const { page } = hand
  await hand.press(page.getByRole('link', { name: 'Ny melding' }))
  await hand.write(page.locator(named('text')), 'Nettstedet er nede mellom kl. 8 og 16.')
  await hand.write(page.locator(named('english__text')), 'The site is down from 8 to 16.')
  await hand.write(page.locator(named('from')), '1.6.2027 kl. 8')
  await hand.write(page.locator(named('to')), '1.6.2027 kl. 16')
  await hand.press(page.getByRole('button', { name: 'Publiser', exact: true }))
  await hand.isTold('Publisert. Den vises i tidsrommet du har satt.')
}
