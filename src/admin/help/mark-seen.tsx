'use client'
// Opening a page writes nothing; the browser notes that it was shown.
import { useEffect } from 'react'
import { sendRequest } from '@/admin/document/send-request'
import { useWords } from '@/admin/document/words'

/** Notes that whoever is signed in has read what is new, up to a day. */
export function MarkSeen({ name, until }: { name: string; until: string }) {
  const { language } = useWords()
  useEffect(() => {
    void sendRequest('POST', `/payload-preferences/${name}`, { language, body: { value: until } })
  }, [language, name, until])
  return null
}
