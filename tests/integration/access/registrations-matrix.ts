/** Who registered for an event of an organisation: its communicators see them and cancel, and nobody rewrites them. */
export const registrations = `
                            web  page own  other left editor admin
  find                      .    .    x    .     .    x      x
  read                      .    .    x    .     .    x      x
  count                     .    .    x    .     .    x      x
  sheet                     .    .    x    .     .    x      x
  key                       .    .    .    .     .    .      .
  create                    .    .    .    .     .    .      .
  rewrite                   .    .    .    .     .    .      .
  delete                    .    .    x    .     .    x      x
`

/** And for an event of the hub itself. */
export const registrationsOfHub = `
                            web  page own  other left editor admin
  find                      .    .    .    .     .    x      x
  read                      .    .    .    .     .    x      x
  count                     .    .    .    .     .    x      x
  sheet                     .    .    .    .     .    x      x
  key                       .    .    .    .     .    .      .
  create                    .    .    .    .     .    .      .
  rewrite                   .    .    .    .     .    .      .
  delete                    .    .    .    .     .    x      x
`
