import { StandingMessages } from '@/features/messages/standing-messages'
import { localeIn } from '@/i18n/params'

type Props = { params: Promise<{ locale: string }> }

/** Asked for by the web server only: it holds what stands where, so that a print can ask at once. */
export default async function Page({ params }: Props) {
  return <StandingMessages locale={localeIn(await params)} />
}
