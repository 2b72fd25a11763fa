import { RunningText } from './running-text'

type Props = { name: string; title?: string | null; text: string; verbatim?: boolean }

/** What somebody said: in the editors' words, or verbatim with a hanging dash. */
export const Speech = ({ name, title, text, verbatim }: Props) => (
  <div className="speech">
    <p className="who">
      <b>{name}</b>
      {title && `, ${title}`}
    </p>
    <p className={verbatim ? 'verbatim' : undefined}>
      <RunningText text={verbatim ? `– ${text}` : text} />
    </p>
  </div>
)
