/** What somebody may write to the hub about in its own form. */
export const hubTopics = ['general', 'press', 'accessibility'] as const
/** And what the other forms are about: to join the hub, to one of its partners, and a card. */
export const inquiryTopics = [...hubTopics, 'join', 'partner', 'card'] as const
export type InquiryTopic = (typeof inquiryTopics)[number]

export const isHubTopic = (text: string): text is (typeof hubTopics)[number] =>
  hubTopics.some((topic) => topic === text)

/** In characters. */
export const longestInInquiry = { name: 100, email: 254, organisation: 160, text: 4000 } as const

/** An inquiry is kept so long, and then deleted at night. The page about privacy says the same. */
export const inquiryMonths = 6
