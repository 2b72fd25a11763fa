/** What somebody may write to the hub about. */
export const inquiryTopics = ['general', 'press', 'join'] as const
export type InquiryTopic = (typeof inquiryTopics)[number]

export const isInquiryTopic = (text: string): text is InquiryTopic =>
  inquiryTopics.some((topic) => topic === text)

/** In characters. */
export const longestInInquiry = { name: 100, email: 254, text: 4000 } as const

/** An inquiry is kept so long, and then deleted at night. The page about privacy says the same. */
export const inquiryMonths = 6
