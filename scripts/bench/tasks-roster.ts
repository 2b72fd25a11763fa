import type { Hand } from './hand'

/** A member of the coordination group is followed by somebody who is not in the register, from a day to come. */
export async function memberFromADate(hand: Hand): Promise<void> {
  const { page } = hand
  await hand.press(page.getByRole('main').getByRole('link', { name: 'Koordineringsgruppen' }))
  await hand.press(page.getByRole('button', { name: /^Erstatt / }).first())
  await hand.write(page.getByLabel('Hvem tar plassen?'), 'Nora Nyvald')
  await hand.press(page.getByRole('button', { name: 'Ny person: Nora Nyvald' }))
  await hand.write(page.getByLabel('Tittel på norsk'), 'Direktør')
  await hand.write(page.getByLabel('Fra og med'), '1. juli 2031')
  await hand.press(page.getByRole('button', { name: 'Erstatt', exact: true }))
  await page.getByText('Nora Nyvald tar over fra 1. juli 2031.').first().waitFor()
}
