import { writeFile } from 'node:fs/promises'
import { dictionary } from '@zxcvbn-ts/language-common'

/** Writes the 10 000 commonest passwords, commonest first, from the list that zxcvbn-ts keeps. */
const commonest = dictionary['passwords-common'].slice(0, 10_000)
await writeFile('security/common-passwords.txt', `${commonest.join('\n')}\n`)
console.log(`security/common-passwords.txt: ${commonest.length} passwords`)
