import { receiveInquiries } from '@/web/inquiries/receive-inquiries'
import { receiveRegistrations } from '@/web/registrations/receive-registrations'
import { showPlaces } from '@/web/registrations/show-place'
import { receiveSubscriptions } from '@/web/subscriptions/receive-subscriptions'
import type { RouterOptions } from './router-options'

type Options = Parameters<typeof receiveInquiries>[0] &
  Parameters<typeof receiveRegistrations>[0] &
  Parameters<typeof showPlaces>[0] &
  Parameters<typeof receiveSubscriptions>[0]

/** Every form of the site: to the hub and its partners, for events, and for news by e-mail. */
export const siteForms = (options: Options): RouterOptions['forms'] => [
  receiveInquiries(options),
  receiveRegistrations(options),
  showPlaces(options),
  receiveSubscriptions(options),
]
