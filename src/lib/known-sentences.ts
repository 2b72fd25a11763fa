import en from '../../messages/en.json'
import nb from '../../messages/nb.json'

/** What libraries say that an operator wants to read, and that holds nothing anybody wrote. */
const librariesSay: readonly RegExp[] = [
  /^(?:Migrating|Migrated|Migrating down|Migrated down):\s+\w+(?: \(\d+ms\))?$/,
  /^Reading migration files from [\w./-]+$/,
  /^Created (?:database|schema) "[\w.-]+"$/,
  /^(?:Reconnecting to postgres|Done\.|No migrations to run\.)$/,
  /^Running \d+ jobs\.$/,
  /^Error running (?:task|job) [\w :-]+\. Attempt \d+(?:\/\d+)?(?: - max retries reached)?$/,
  /^File [a-z0-9._-]+ for collection media is missing on the disk\./,
  /^There was an error (?:cleaning up old versions|while) [\w -]+$/,
  /^Error: cannot connect to Postgres/,
]

/** The words of a library's line that may be written down, or `undefined`. Nothing after a known beginning is kept. */
export function knownWords(text: string): string | undefined {
  for (const known of librariesSay) {
    const [words] = known.exec(text) ?? []
    if (words) return words
  }
  return undefined
}

/**
 * Which of our own sentences to editors this is: its name in `messages/`, whatever stands in its blanks.
 * What stands there may be a draft's title, so the sentence itself is not for the log.
 */
export const sentenceName = (text: string): string | undefined =>
  sentences.find(({ pattern }) => pattern.test(text))?.name

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

const sentences = [...Object.entries(nb.cms), ...Object.entries(en.cms)].map(
  ([name, sentence]) => ({
    name,
    pattern: new RegExp(
      `^${sentence
        .split(/\{\w+\}/)
        .map(literally)
        .join('[^]*')}$`,
    ),
  }),
)
