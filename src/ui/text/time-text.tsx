/** A moment as words, with the moment itself for machines. */
export const TimeText = ({ iso, children }: { iso: string; children: string }) => (
  <time dateTime={iso}>{children}</time>
)
