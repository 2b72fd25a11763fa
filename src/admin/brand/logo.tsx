import { Wordmark } from '@/ui/logo/wordmark'

/** Above the form people sign in with. */
export const Logo = () => <Wordmark />
