import { Wordmark } from '@/ui/logo/wordmark'

/** Above the form people sign in with, and the heading of that page. */
export const Logo = () => (
  <h1 className="login-brand">
    <Wordmark />
  </h1>
)
