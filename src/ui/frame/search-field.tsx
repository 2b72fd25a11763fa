type Props = {
  action: string
  label: string
  submit: string
  placeholder?: string
  /** Tells fields of the same page apart. */
  id: string
  value?: string
  /** Set where the field is what the page is for. */
  large?: boolean
  /** Set on the one field that all pages have: where to look for anything. */
  landmark?: boolean
}

/** A plain form, which works without scripts. */
export const SearchField = ({ action, id, label, submit, ...field }: Props) => (
  <form
    className={field.large ? 'search-field large' : 'search-field'}
    action={action}
    role={field.landmark ? 'search' : undefined}
  >
    <label className="sr-only" htmlFor={id}>
      {label}
    </label>
    <input
      id={id}
      type="search"
      name="q"
      defaultValue={field.value}
      placeholder={field.placeholder}
      maxLength={200}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
    />
    <button className="button" type="submit">
      {submit}
    </button>
  </form>
)
