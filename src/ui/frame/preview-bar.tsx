type Props = { text: string; leave: { href: string; label: string } }

/** Nobody should take a draft for the published page. */
export const PreviewBar = ({ text, leave }: Props) => (
  <div className="preview-bar" role="status">
    <span>{text}</span>
    <a href={leave.href}>{leave.label}</a>
  </div>
)
