import type { ReactNode } from 'react'
import { FormField } from './form-field'

type Words = {
  /** Of the field for it, where a name is asked for. */
  name?: string
  email: string
  question: string
  questionHelp: string
  /** What is said to those who come to the field that nobody sees. */
  trap: string
  send: string
}
type Props = {
  /** Where it is sent, which is where it stands. */
  path: string
  /** The number of the document that it is about. */
  about?: number
  words: Words
  longest: { name: number; email: number }
  /** What is to be known before anything is written. */
  before?: ReactNode
  /** Fields of its own, after who writes. */
  children?: ReactNode
}

/**
 * A form that visitors send. It is kept with its page; the question, the challenge, what was typed and what is wrong
 * with it the web process fills in for each visitor (`src/web/forms`). Works without scripts.
 */
export const VisitorForm = ({ about, before, children, longest, path, words }: Props) => (
  <form className="visitor-form" method="post" action={path} data-about={about}>
    {before && <div className="form-before">{before}</div>}
    <div className="form-problems">
      <p className="field-error" id="form-problem" />
      <ul id="form-problems" />
    </div>
    {words.name !== undefined && (
      <FormField id="form-name" label={words.name}>
        <input
          className="field"
          id="form-name"
          name="name"
          autoComplete="name"
          required
          maxLength={longest.name}
          aria-describedby="form-name-error"
        />
      </FormField>
    )}
    <FormField id="form-email" label={words.email}>
      <input
        className="field"
        id="form-email"
        name="email"
        type="email"
        autoComplete="email"
        required
        maxLength={longest.email}
        aria-describedby="form-email-error"
      />
    </FormField>
    {children}
    <FormField
      id="form-answer"
      label={
        <>
          {words.question} <span id="form-sum" />?
        </>
      }
      help={words.questionHelp}
    >
      <input
        className="field form-answer"
        id="form-answer"
        name="answer"
        inputMode="numeric"
        autoComplete="off"
        required
        aria-describedby="form-answer-help form-answer-error"
      />
    </FormField>
    <input type="hidden" id="form-token" name="token" autoComplete="off" />
    <input type="hidden" id="form-proof" name="altcha" autoComplete="off" />
    <label className="feedback-trap" aria-hidden="true">
      {words.trap}
      <input type="text" name="website" tabIndex={-1} autoComplete="off" />
    </label>
    <button className="button" type="submit">
      {words.send}
    </button>
  </form>
)
