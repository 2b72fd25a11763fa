'use client'
// Payload builds its editor in the browser.
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { Paste } from './paste'

/** What writing in a text of ours has beside what Payload gives. */
export const WritingFeature = createClientFeature({
  plugins: [{ Component: Paste, position: 'belowContainer' }],
})
