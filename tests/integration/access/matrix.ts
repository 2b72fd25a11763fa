import { chosenForCards, forGuests } from './columns'

export { read, type Column, type Expectation } from './columns'

/**
 * Who may do what, as a table to read. Rows are operations on a document nobody has published
 * (`draft`) and on a published one; columns are who asks. `x` works, `.` answers as if the document
 * did not exist or is refused.
 *
 * web: a visitor over REST. page: a visitor through the site's own pages (Local API).
 * own, other: a communicator of the organisation the document belongs to, and of another one. For
 * types without a publisher both are communicators of organisations that have nothing to do with it.
 * left: a communicator whose organisation was removed.
 */
const keptByEditors = `
                            web  page own  other left editor admin
  find draft                .    .    .    .     .    x      x
  read draft                .    .    .    .     .    x      x
  read-as-draft draft       .    .    .    .     .    x      x
  count draft               .    .    .    .     .    x      x
  versions draft            .    .    .    .     .    x      x
  update draft              .    .    .    .     .    x      x
  publish draft             .    .    .    .     .    x      x
  duplicate draft           .    .    .    .     .    x      x
  restore draft             .    .    .    .     .    x      x
  trash draft               .    .    .    .     .    x      x
  delete draft              .    .    .    .     .    x      x
  find published            .    x    x    x     x    x      x
  read published            .    x    x    x     x    x      x
  read-as-draft published   .    x    x    x     x    x      x
  count published           .    x    x    x     x    x      x
  versions published        .    .    .    .     .    x      x
  update published          .    .    .    .     .    x      x
  unpublish published       .    .    .    .     .    x      x
  duplicate published       .    .    .    .     .    x      x
  restore published         .    .    .    .     .    x      x
  trash published           .    .    .    .     .    x      x
  delete published          .    .    .    .     .    x      x
  create                    .    .    .    .     .    x      x
  unlock                    .    .    .    .     .    .      .
`

const keptByPublisher = `
                            web  page own  other left editor admin
  find draft                .    .    x    .     .    x      x
  read draft                .    .    x    .     .    x      x
  read-as-draft draft       .    .    x    .     .    x      x
  count draft               .    .    x    .     .    x      x
  versions draft            .    .    x    .     .    x      x
  update draft              .    .    x    .     .    x      x
  publish draft             .    .    x    .     .    x      x
  duplicate draft           .    .    x    .     .    x      x
  restore draft             .    .    x    .     .    x      x
  trash draft               .    .    .    .     .    x      x
  delete draft              .    .    .    .     .    x      x
  find published            .    x    x    x     x    x      x
  read published            .    x    x    x     x    x      x
  read-as-draft published   .    x    x    x     x    x      x
  count published           .    x    x    x     x    x      x
  versions published        .    .    x    .     .    x      x
  update published          .    .    x    .     .    x      x
  unpublish published       .    .    x    .     .    x      x
  duplicate published       .    .    x    .     .    x      x
  restore published         .    .    x    .     .    x      x
  trash published           .    .    .    .     .    x      x
  delete published          .    .    .    .     .    x      x
  create                    .    .    x    x     .    x      x
  unlock                    .    .    .    .     .    .      .
`

/**
 * As kept by editors, but communicators see and describe their own organisation. What they write goes
 * out with `update`, and an earlier description comes back as a draft with `restore`; putting an
 * organisation up and taking it down stays with editors.
 */
const organisation = `
                            web  page own  other left editor admin
  find draft                .    .    x    .     .    x      x
  read draft                .    .    x    .     .    x      x
  read-as-draft draft       .    .    x    .     .    x      x
  count draft               .    .    x    .     .    x      x
  versions draft            .    .    x    .     .    x      x
  update draft              .    .    x    .     .    x      x
  publish draft             .    .    .    .     .    x      x
  duplicate draft           .    .    .    .     .    x      x
  restore draft             .    .    x    .     .    x      x
  trash draft               .    .    .    .     .    x      x
  delete draft              .    .    .    .     .    x      x
  find published            .    x    x    x     x    x      x
  read published            .    x    x    x     x    x      x
  read-as-draft published   .    x    x    x     x    x      x
  count published           .    x    x    x     x    x      x
  versions published        .    .    x    .     .    x      x
  update published          .    .    x    .     .    x      x
  unpublish published       .    .    .    .     .    x      x
  duplicate published       .    .    .    .     .    x      x
  restore published         .    .    x    .     .    x      x
  trash published           .    .    .    .     .    x      x
  delete published          .    .    .    .     .    x      x
  create                    .    .    .    .     .    x      x
  unlock                    .    .    .    .     .    .      .
`

/** Erasure on request, and what it would come to: whoever may not do it is not told either. */
const erasure = `
  foresee-erasure draft     .    .    .    .     .    .      x
  erase draft               .    .    .    .     .    .      x
  foresee-erasure published .    .    .    .     .    .      x
  erase published           .    .    .    .     .    .      x
`

/** What a communicator wrote and nobody outside has seen, they throw away themselves; into the trash, not for good. */
const discardedByPublisher = keptByPublisher.replace(
  /(trash draft +\. +\. +)\./,
  (_, before: string) => `${before}x`,
)

/** What the roster board does with a seat. Of one that nobody has published it knows nothing. */
const seats = `
  replace draft             .    .    .    .     .    .      .
  end draft                 .    .    .    .     .    .      .
  replace published         .    .    .    .     .    x      x
  end published             .    .    .    .     .    x      x
  seat                      .    .    .    .     .    x      x
`

/** Saying that the roster of a group is right. */
const confirmation = `
  confirm draft             .    .    .    .     .    .      .
  confirm published         .    .    .    .     .    x      x
`

/** Where the own organisation has an editor approve first: who submits, and who decides. */
const approved = `
  approvals draft           .    .    x    .     .    x      x
  submit draft              .    .    x    .     .    .      .
  withdraw draft            .    .    x    .     .    x      x
  approve draft             .    .    .    .     .    x      x
  give-back draft           .    .    .    .     .    x      x
  approvals published       .    .    x    .     .    x      x
  submit published          .    .    x    .     .    .      .
  withdraw published        .    .    x    .     .    x      x
  approve published         .    .    .    .     .    x      x
  give-back published       .    .    .    .     .    x      x
`

/** What was done to a document: of what belongs to their organisation communicators read it too. Nobody writes it. */
const ownTrail = `
  trail draft               .    .    x    .     .    x      x
  trail published           .    .    x    .     .    x      x
`
const trail = ownTrail.replaceAll('.    x    .     .', '.    .    .     .')

/** The page with what stands in a form: for whoever may read the document. Links to it: for whoever may change it. */
const previewedByEditors = `
  preview draft             .    .    .    .     .    x      x
  preview published         .    .    x    x     x    x      x
  links draft               .    .    .    .     .    x      x
  share draft               .    .    .    .     .    x      x
  unshare draft             .    .    .    .     .    x      x
  links published           .    .    .    .     .    x      x
  share published           .    .    .    .     .    x      x
  unshare published         .    .    .    .     .    x      x
`

const previewedByPublisher = `
  preview draft             .    .    x    .     .    x      x
  preview published         .    .    x    x     x    x      x
  links draft               .    .    x    .     .    x      x
  share draft               .    .    x    .     .    x      x
  unshare draft             .    .    x    .     .    x      x
  links published           .    .    x    .     .    x      x
  share published           .    .    x    .     .    x      x
  unshare published         .    .    x    .     .    x      x
`

/** What is said about a draft: for whoever may change it. Its writer changes it; administrators may delete it. */
const commentedByPublisher = `
  comments draft            .    .    x    .     .    x      x
  comment draft             .    .    x    .     .    x      x
  answer draft              .    .    x    .     .    x      x
  settle-comment draft      .    .    x    .     .    x      x
  change-own draft          .    .    x    .     .    x      x
  change-comment draft      .    .    .    .     .    .      .
  delete-own draft          .    .    x    .     .    x      x
  delete-comment draft      .    .    .    .     .    .      x
  comments published        .    .    x    .     .    x      x
  comment published         .    .    x    .     .    x      x
  answer published          .    .    x    .     .    x      x
  settle-comment published  .    .    x    .     .    x      x
  change-own published      .    .    x    .     .    x      x
  change-comment published  .    .    .    .     .    .      .
  delete-own published      .    .    x    .     .    x      x
  delete-comment published  .    .    .    .     .    .      x
`
const commentedByEditors = commentedByPublisher.replaceAll('.    x    .     .', '.    .    .     .')

/** Whom a draft is for: for whoever may change it, as long as it is one. For those who are not named: named-drafts.test.ts. */
const namedByPublisher = `
  readers draft             .    .    x    .     .    x      x
  name-readers draft        .    .    x    .     .    x      x
  open-to-all draft         .    .    x    .     .    x      x
  readers published         .    .    x    .     .    x      x
  name-readers published    .    .    .    .     .    .      .
  open-to-all published     .    .    x    .     .    x      x
`

const keptTogether =
  discardedByPublisher +
  approved +
  previewedByPublisher +
  ownTrail +
  commentedByPublisher +
  namedByPublisher

/** A card is public once an editor has read it, whatever the organisation is set to: its communicators submit it. */
const cards = (discardedByPublisher + approved + previewedByPublisher + ownTrail).replace(
  /(publish draft +\. +\. +)x/,
  (_, before: string) => `${before}.`,
)

/** Ending a card takes nobody's approval; of one that is not public there is nothing to end. */
const ended = `
  end draft                 .    .    .    .     .    .      .
  end published             .    .    x    .     .    x      x
`

export const matrix = {
  news: keptTogether,
  events: keptTogether,
  cards: forGuests(cards + ended, /^(?!\s*trail)/),
  documents: keptByPublisher + ownTrail,
  media: keptByPublisher + ownTrail,
  organisations: organisation + previewedByPublisher + ownTrail,
  people: keptByEditors + erasure + trail,
  // The same person cannot hold the same seat twice, so there is nothing to duplicate.
  appointments:
    keptByEditors.replaceAll(/(duplicate \w+ .*)/g, (row) => row.replaceAll('x', '.')) +
    seats +
    trail,
  groups:
    keptByEditors.replaceAll(/(duplicate \w+ .*)/g, (row) => row.replaceAll('x', '.')) +
    confirmation +
    trail,
  pages: keptByEditors + previewedByEditors + trail + commentedByEditors,
  topics: chosenForCards(keptByEditors + previewedByEditors + trail),
  calls: chosenForCards(keptByEditors + previewedByEditors + trail),
  initiatives: chosenForCards(keptByEditors + trail),
  milestones: keptByEditors + trail,
  terms: keptByEditors + trail,
  // What has been shown is not thrown away by anybody: it is ended.
  messages:
    keptByEditors.replaceAll(/((?:trash|delete) published .*)/g, (row) =>
      row.replaceAll('x', '.'),
    ) + trail,
} as const

/** The trail as a whole, as the page of the panel reads it and as a spreadsheet. */
export const wholeTrail = `
                            web  page own  other left editor admin
  read-own                  .    .    x    .     .    x      x
  read-all                  .    .    .    .     .    x      x
  export                    .    .    .    .     .    x      x
  write                     .    .    .    .     .    .      .
`

/** When something is to be looked over: whoever may change it. */
export const reviews = `
                            web  page own  other left editor admin
  list-page                 .    .    .    .     .    x      x
  list-organisation         .    .    x    .     .    x      x
  read-page                 .    .    .    .     .    x      x
  set-page                  .    .    .    .     .    x      x
  look-over-page            .    .    .    .     .    x      x
  read-organisation         .    .    x    .     .    x      x
  set-organisation          .    .    x    .     .    x      x
  look-over-organisation    .    .    x    .     .    x      x
`

/** Links that lead nowhere, in an article of the own organisation and in a page that editors keep. */
export const brokenLinks = `
                            web  page own  other left editor admin
  read-own                  .    .    x    .     .    x      x
  read-all                  .    .    .    .     .    x      x
  check                     .    .    x    .     .    x      x
  leave                     .    .    x    .     .    x      x
  tell                      .    .    x    .     .    x      x
  check-other               .    .    .    .     .    x      x
  leave-other               .    .    .    .     .    x      x
`

/** Users: `own` is the user's own account, the others ask for somebody else's. */
export const users = `
                            web  page own  other left editor admin
  find                      .    .    x    .     .    .      x
  read                      .    .    x    .     .    .      x
  count                     .    .    x    .     .    .      x
  update                    .    .    x    .     .    .      x
  role                      .    .    .    .     .    .      x
  trail                     .    .    .    .     .    x      x
  delete                    .    .    .    .     .    .      x
  create                    .    .    .    .     .    .      x
  unlock                    .    .    .    .     .    .      x
  invitation                .    .    .    .     .    .      x
  invite                    .    .    .    .     .    .      x
  hand-over                 .    .    .    .     .    .      x
  sessions                  .    .    x    .     .    .      x
  end-sessions              .    .    x    .     .    .      x
  second-factor             .    .    x    .     .    .      x
  take-off-factor           .    .    .    .     .    .      x
  begin-passkey             .    .    x    .     .    .      .
  openid                    .    .    x    .     .    .      x
  take-off-openid           .    .    .    .     .    .      x
`

export const site = `
                            web  page own  other left editor admin
  read                      .    x    x    x     x    x      x
  versions                  .    .    .    .     .    x      x
  update                    .    .    .    .     .    x      x
  restore                   .    .    .    .     .    x      x
`

/** Which entries the front page features. */
export const featured = `
                            web  page own  other left editor admin
  read                      .    x    .    .     .    x      x
  versions                  .    .    .    .     .    x      x
  update                    .    .    .    .     .    x      x
  restore                   .    .    .    .     .    x      x
  standing                  .    .    .    .     .    x      x
`

/** Short addresses, and where one leads: readers follow them and are told nothing else. */
export const shortAddresses = `
                            web  page own  other left editor admin
  find                      .    .    .    .     .    x      x
  read                      .    .    .    .     .    x      x
  count                     .    .    .    .     .    x      x
  standing                  .    .    .    .     .    x      x
  create                    .    .    .    .     .    x      x
  update                    .    .    .    .     .    x      x
  trail                     .    .    .    .     .    x      x
  delete                    .    .    .    .     .    x      x
  named                     .    .    .    .     .    x      x
`

/** What people wrote to the hub: editors mark it as answered or delete it, and nobody rewrites it. */
export const inquiries = `
                            web  page own  other left editor admin
  find                      .    .    .    .     .    x      x
  read                      .    .    .    .     .    x      x
  count                     .    .    .    .     .    x      x
  create                    .    .    .    .     .    .      .
  handle                    .    .    .    .     .    x      x
  rewrite                   .    .    .    .     .    .      .
  delete                    .    .    .    .     .    x      x
`

/** What people wrote to a partner: its communicators read and answer it, too. */
export const inquiriesToPartner = `
                            web  page own  other left editor admin
  find                      .    .    x    .     .    x      x
  read                      .    .    x    .     .    x      x
  count                     .    .    x    .     .    x      x
  create                    .    .    .    .     .    .      .
  handle                    .    .    x    .     .    x      x
  rewrite                   .    .    .    .     .    .      .
  delete                    .    .    .    .     .    x      x
`

/** What is stored about one person: seen, handed out and erased at their request. */
export const personalData = `
                            web  page own  other left editor admin
  find                      .    .    .    .     .    .      x
  erase                     .    .    .    .     .    .      x
`
