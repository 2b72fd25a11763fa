'use client'
// A field of Payload's form reads and writes the state that its client context holds.
import {
  Button,
  FieldDescription,
  FieldError,
  FieldLabel,
  useDocumentInfo,
  useField,
  useListDrawer,
} from '@payloadcms/ui'
import type { UploadFieldClientProps } from 'payload'
import { useState, type DragEvent } from 'react'
import { useWords } from '@/admin/document/words'
import { fileSize, largestUpload } from '@/lib/file-size'
import { ChooseFile } from './choose-file'
import { FocalPoint } from './focal-point'
import './picture-field.css'
import { usePicture } from './use-picture'
import { uploadPicture } from './upload'

const pictures = { media: { mimeType: { like: 'image/' } } }

/** The picture of a document: dropped, uploaded or chosen here. What is written about it stands below. */
export function PictureField({ field, path: asked, readOnly }: UploadFieldClientProps) {
  const form = useField<number | null>({ potentiallyStalePath: asked })
  const { path, value, setValue, showError, disabled } = form
  const { setUploadStatus } = useDocumentInfo()
  const { t, language } = useWords()
  const { picture, locale } = usePicture(value ?? null)
  const [problem, setProblem] = useState<string | null>(null)
  const [uploading, setUploading] = useState(false)
  const [over, setOver] = useState(false)
  const [ListDrawer, , { openDrawer, closeDrawer }] = useListDrawer({
    collectionSlugs: ['media'],
    filterOptions: pictures,
  })
  const closed = readOnly || disabled || uploading

  const upload = async (file: File) => {
    // Said at once: a file this large is cut off on its way, and nothing could be said then.
    if (file.size > largestUpload)
      return setProblem(t('picture.tooLarge', { size: fileSize(file.size, language) }))
    if (file.type === 'application/pdf') return setProblem(t('picture.noPdf'))
    setProblem(null)
    setUploading(true)
    setUploadStatus?.('uploading')
    const uploaded = await uploadPicture(file, { locale, language })
    setUploading(false)
    setUploadStatus?.('idle')
    if ('id' in uploaded) setValue(uploaded.id)
    else setProblem(uploaded.message || t('planning.noAnswer'))
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file && !closed) void upload(file)
  }
  return (
    <div className={`field-type upload picture-field${showError ? ' error' : ''}`}>
      <FieldLabel label={field.label} path={path} required={field.required} />
      <FieldError path={path} showError={showError} />
      <div
        className={`picture-field__place${over ? ' picture-field__place--over' : ''}`}
        onDragLeave={() => setOver(false)}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDrop={drop}
      >
        {picture && (
          <figure>
            {/* Shown to who writes, from the panel's own address: nothing to gain by Next's. */}
            {/* oxlint-disable-next-line nextjs/no-img-element */}
            <img src={picture.thumbnail} alt="" />
            <figcaption>
              {picture.filename} <span>{picture.measures}</span>
            </figcaption>
          </figure>
        )}
        {uploading ? (
          <p role="status">{t('picture.uploading')}</p>
        ) : (
          !closed && (
            <p className="picture-field__ways">
              <ChooseFile onChoose={(file) => void upload(file)}>
                {t(value ? 'picture.replace' : 'picture.upload')}
              </ChooseFile>
              <Button buttonStyle="subtle" margin={false} onClick={openDrawer} size="small">
                {t('picture.choose')}
              </Button>
              {value ? (
                <Button
                  buttonStyle="subtle"
                  margin={false}
                  onClick={() => setValue(null)}
                  size="small"
                >
                  {t('picture.remove')}
                </Button>
              ) : (
                <span>{t('picture.drop')}</span>
              )}
            </p>
          )
        )}
      </div>
      {problem && (
        <p className="picture-field__problem" role="alert">
          {problem}
        </p>
      )}
      {picture?.mine && !closed && (
        <FocalPoint src={picture.thumbnail} x="pictureWords.focalX" y="pictureWords.focalY" />
      )}
      {picture && !picture.mine && <p className="picture-field__note">{t('picture.ofOthers')}</p>}
      {!value && <FieldDescription description={field.admin?.description} path={path} />}
      <ListDrawer
        allowCreate={false}
        onSelect={({ docID }) => {
          setValue(Number(docID))
          closeDrawer()
        }}
      />
    </div>
  )
}
