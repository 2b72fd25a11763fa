/**
 * Writes the 10 000 commonest passwords, commonest first, from the list that zxcvbn-ts keeps. Run it when
 * that list has changed: node --import tsx scripts/common-passwords.ts
 */
import { writeFile } from 'node:fs/promises'
import { dictionary } from '@zxcvbn-ts/language-common'

const commonest = dictionary['passwords-common'].slice(0, 10_000)
await writeFile('security/common-passwords.txt', `${commonest.join('\n')}\n`)
console.log(`security/common-passwords.txt: ${commonest.length} passwords`)
