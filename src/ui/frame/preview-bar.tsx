type Props = { mark: string; text: string; links: { href: string; label: string }[] }

/** Nobody should take a draft for the published page. */
export const PreviewBar = ({ mark, text, links }: Props) => (
  <div className="preview-bar" role="status">
    <p>
      <strong>{mark}</strong> {text}
    </p>
    {links.map(({ href, label }) => (
      <a key={href} href={href}>
        {label}
      </a>
    ))}
  </div>
)
