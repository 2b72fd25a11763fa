import type { Metadata } from 'next'
import { searchMetadata } from '@/features/search/metadata'
import { getResults } from '@/features/search/queries/results'
import { SearchPage } from '@/features/search/search-page'
import { localeIn } from '@/i18n/params'
import { resultPage } from '@/lib/search-query'

type Asked = Partial<Record<'q' | 'page', string | string[]>>
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }

const read = async ({ params, searchParams }: Props) => {
  const { page, q } = await searchParams
  const locale = localeIn(await params)
  const one = (value: Asked['q']) => [value].flat()[0] ?? ''
  return { locale, results: await getResults(locale, one(q), resultPage(one(page))) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, results } = await read(props)
  return searchMetadata(locale, results)
}

export default async function Page(props: Props) {
  const { locale, results } = await read(props)
  return <SearchPage locale={locale} results={results} />
}
