import type { PayloadRequest } from 'payload'
import { isEditor } from '@/cms/access/roles'
import { rowsOf } from '@/cms/publishing/transaction'
import { typeInWords } from '@/admin/trail/in-words'
import type { AdminWords } from '@/admin/words'
import { askedStates, deskPath, type DeskFilter } from './desk-filter'
import { deskTypes } from './desk-types'

type Props = { req: PayloadRequest; t: AdminWords; filter: DeskFilter }

/** A plain form: what is looked for stands in the address, where it can be kept. */
export async function FilterForm({ req, t, filter }: Props) {
  const types = deskTypes.filter((type) => isEditor(req) || 'owner' in type)
  const organisations = isEditor(req) ? await organisationNames(req) : []
  return (
    <form className="trail-filter" action={deskPath} method="get" key={JSON.stringify(filter)}>
      <label>
        {t('desk.filter.status')}
        <select name="status" defaultValue={filter.state ?? ''}>
          <option value="">{t('desk.filter.all')}</option>
          {askedStates.map((state) => (
            <option key={state} value={state}>
              {t(`desk.asked.${state}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('desk.filter.type')}
        <select name="type" defaultValue={filter.type ?? ''}>
          <option value="">{t('desk.filter.all')}</option>
          {types.map(({ slug }) => (
            <option key={slug} value={slug}>
              {typeInWords(req, slug)}
            </option>
          ))}
        </select>
      </label>
      {organisations.length > 0 && (
        <label>
          {t('desk.filter.organisation')}
          <select name="organisation" defaultValue={filter.organisation ?? ''}>
            <option value="">{t('desk.filter.all')}</option>
            {organisations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit">{t('desk.filter.show')}</button>
    </form>
  )
}

async function organisationNames(req: PayloadRequest): Promise<{ id: number; name: string }[]> {
  const found = await rowsOf<{ id: number; name: string }>(
    req,
    `select d.id, coalesce(nb.name, en.name) as name from organisations d
     left join organisations_locales nb on nb._parent_id = d.id and nb._locale = 'nb'
     left join organisations_locales en on en._parent_id = d.id and en._locale = 'en'
     where d.deleted_at is null and coalesce(nb.name, en.name) <> ''`,
  )
  return found.toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))
}
