import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { getTopics } from '@/features/topics/queries'
import { locales, type Locale } from '@/i18n/locales'

/** What there is to choose. Which boxes are ticked the web process fills in for each visitor (`src/web/subscriptions`). */
export async function SubscriptionBoxes({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'subscribe' })
  const topics = await getTopics(locale)
  return (
    <>
      <Group title={t('languages')} help={t('languagesHelp')}>
        {locales.map((each) => (
          <Box
            key={each}
            box={`language-${each}`}
            name="language"
            value={each}
            ticked={each === locale}
          >
            {t(each)}
          </Box>
        ))}
      </Group>
      <Group title={t('topics')} help={t('topicsHelp')}>
        {topics.map(({ id, lang, name }) => (
          <Box key={id} box={`topic-${id}`} name="topic" value={String(id)}>
            <span lang={lang === locale ? undefined : lang}>{name}</span>
          </Box>
        ))}
      </Group>
      <Group title={t('more')}>
        <Box box="events" name="events" value="yes">
          {t('events')}
        </Box>
      </Group>
    </>
  )
}

type GroupProps = { title: string; help?: string; children: ReactNode }
const Group = ({ children, help, title }: GroupProps) => (
  <fieldset className="form-field">
    <legend>{title}</legend>
    {help && <p className="t-small quiet">{help}</p>}
    {children}
  </fieldset>
)

type BoxProps = { box: string; name: string; value: string; ticked?: boolean; children: ReactNode }
const Box = ({ box, children, name, ticked, value }: BoxProps) => (
  <label className="form-box">
    <input type="checkbox" id={`form-${box}`} name={name} value={value} defaultChecked={ticked} />
    {children}
  </label>
)
