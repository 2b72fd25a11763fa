/** What is written together and talked about while it is. */
export const commentedTypes = ['news', 'events', 'pages'] as const
export type CommentedType = (typeof commentedTypes)[number]

export const isCommented = (slug: string): slug is CommentedType =>
  commentedTypes.some((type) => type === slug)

/** Characters of one comment, and of the paragraph it is about, by which that is known again. */
export const longestComment = 5000
export const longestParagraph = 2000
/** More than anybody reads at one document. */
export const mostComments = 500
