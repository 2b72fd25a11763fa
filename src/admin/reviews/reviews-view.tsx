import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { isEditor, organisationOf } from '@/cms/access/roles'
import { titleOfDocument } from '@/cms/in-use/find-uses'
import { readReviews, type Review } from '@/cms/reviews/store'
import { OwnView } from '@/admin/own-view'
import { typeInWords } from '@/admin/trail/in-words'
import { adminWords, languageOf } from '@/admin/words'
import { todayInOslo } from '@/lib/days'
import { showDay } from '@/lib/shown-date'
import { ReviewedButton } from './reviewed-button'
import './review-field.css'

const reviewsPath = '/admin/reviews'
const most = 200
const columns = ['document', 'due', 'last', 'act'] as const

/** What is to be looked over, what has waited longest first. */
export async function ReviewsView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(reviewsPath)}`)
  if (!isEditor(req) && organisationOf(req) === null) notFound()
  const reviews = await readReviews(req, most)
  const t = adminWords(languageOf(req.i18n))
  return (
    <OwnView view={props}>
      <main className="trail reviews gutter--left gutter--right">
        <h1>{t('reviews.title')}</h1>
        <p className="trail-about">{t('reviews.about')}</p>
        {reviews.length === 0 ? (
          <p className="trail-none">{t('reviews.none')}</p>
        ) : (
          <table className="trail-lines">
            <caption className="trail-caption">{t('reviews.title')}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(`reviews.columns.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {reviews.map((review) => (
                <Line key={`${review.collection}/${review.document}`} req={req} review={review} />
              ))}
            </tbody>
          </table>
        )}
      </main>
    </OwnView>
  )
}

async function Line({ req, review }: { req: PayloadRequest; review: Review }) {
  const { collection, document, due, reviewedBy, reviewedOn } = review
  const language = languageOf(req.i18n)
  const t = adminWords(language)
  const title = await titleOfDocument(req, collection, document)
  const isDue = due <= todayInOslo()
  return (
    <tr>
      <td>
        <Link href={`/admin/collections/${collection}/${document}`} prefetch={false}>
          {title}
        </Link>
        <small>{typeInWords(req, collection)}</small>
      </td>
      <td>
        <time dateTime={due} className={isDue ? 'reviews-due' : undefined}>
          {t(isDue ? 'reviews.wasDue' : 'reviews.isDue', { day: showDay(due, language) })}
        </time>
      </td>
      <td>
        {reviewedOn
          ? t(reviewedBy ? 'reviews.lastBy' : 'reviews.last', {
              day: showDay(reviewedOn, language),
              name: reviewedBy ?? '',
            })
          : t('reviews.never')}
      </td>
      <td>
        <ReviewedButton path={`/${collection}/${document}/review`} name={title} />
      </td>
    </tr>
  )
}
