import { Speech } from '@/ui/text/speech'
import type { Block } from './nodes'

type Props = { speech: Extract<Block, { kind: 'speech' }> }

/** What somebody said. Without a name it is plain text: nobody is made to say it. */
export function SpeechBlock({ speech }: Props) {
  const { name, title, paragraphs, verbatim } = speech
  const [first = '', ...rest] = paragraphs
  return (
    <>
      {name ? (
        <Speech name={name} title={title} text={first} verbatim={verbatim} />
      ) : (
        <p>{first}</p>
      )}
      {rest.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  )
}
