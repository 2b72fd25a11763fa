import type { PayloadRequest } from 'payload'
import { rowsOf } from '@/cms/publishing/transaction'

/** Who is to be erased: what the record is called now, and all it was ever called. */
export type Subject = {
  id: number
  /** As its newest draft has it. */
  name: string
  names: string[]
  /** E-mail addresses and telephone numbers. */
  reached: string[]
}

/** Reads a person from the record, its versions and the seats held; `null` when there is none. */
export async function subjectOf(req: PayloadRequest, id: number): Promise<Subject | null> {
  const [found] = await rowsOf<Subject>(
    req,
    `select id, coalesce(
         (select version_name from _people_v where parent_id = ${id} and latest limit 1), name) as name,
       array_remove(array(
         select name from people where id = ${id}
         union select version_name from _people_v where parent_id = ${id}
         union select text from people_texts where parent_id = ${id}
         union select t.text from _people_v_texts t join _people_v v on v.id = t.parent_id
           where v.parent_id = ${id}
         union select shown_person from appointments where person_id = ${id}
         union select version_shown_person from _appointments_v where version_person_id = ${id}
       ), null) as names,
       array_remove(array(
         select unnest(array[email, phone]) from people where id = ${id}
         union select unnest(array[version_email, version_phone]) from _people_v where parent_id = ${id}
       ), null) as reached
     from people where id = ${id}`,
  )
  return found ?? null
}
