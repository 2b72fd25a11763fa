export const SkipLink = ({ label }: { label: string }) => (
  <a className="skip" href="#main">
    {label}
  </a>
)
