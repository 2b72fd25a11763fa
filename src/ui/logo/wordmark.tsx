import { LogoMark } from './logo-mark'

/** The mark and the hub's name in two lines; a link when it has somewhere to lead. */
export function Wordmark({ onDeep = false, href }: { onDeep?: boolean; href?: string }) {
  const content = (
    <>
      <LogoMark size={44} onDeep={onDeep} />
      <span className="wordmark-name">
        Cancer Mission
        <br />
        Hub Norway
      </span>
    </>
  )
  return href ? (
    <a className="wordmark" href={href}>
      {content}
    </a>
  ) : (
    <span className="wordmark">{content}</span>
  )
}
