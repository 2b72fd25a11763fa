import type { PayloadRequest } from 'payload'
import { runSql } from '@/cms/publishing/transaction'
import { idOf } from '@/lib/ids'
import nb from '../../../messages/nb.json'

const { nameRemoved } = nb.group

/**
 * Leaves every seat of somebody without person and name, also in all its versions: who sat there is
 * removed, that somebody did stays. Returns how many seats there are.
 */
export async function eraseSeats(req: PayloadRequest, person: number): Promise<number> {
  const { rows } = await emptySeats(req, 'appointments', '', person)
  await emptySeats(req, '_appointments_v', 'version_', person)
  return rows.length
}

const emptySeats = (req: PayloadRequest, table: string, prefix: string, person: number) =>
  runSql(
    req,
    `update "${table}" set "${prefix}person_id" = null, "${prefix}shown_person" = null,
       "${prefix}shown_erased" = true,
       "${prefix}label" = concat_ws(', ', '${nameRemoved}',
         coalesce("${prefix}shown_organisation_nb", "${prefix}shown_organisation_en"))
     where "${prefix}person_id" = ${person} returning id`,
  )

/** As `eraseSeats`, for the text of a seat that is planned to go out. */
export function erasePlannedSeat(
  text: Record<string, unknown>,
  person: number,
): Record<string, unknown> {
  if (idOf(text['person']) !== person) return text
  const shown = { ...Object(text['shown']), person: null, erased: true }
  return { ...text, person: null, shown, label: nameRemoved }
}
