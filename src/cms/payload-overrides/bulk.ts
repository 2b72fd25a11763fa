import { APIError, type CollectionAfterOperationHook } from 'payload'

type Failure = { id: unknown; isPublic: boolean; message: string }

/**
 * A bulk operation does all it was asked or nothing. Payload runs it in one transaction and goes on
 * after a document that failed (`collections/operations/update.js`, `delete.js`), so what had been
 * written of that document would be committed with the others, and a statement that failed would
 * undo the others although they are answered as saved. Changing many in a list goes another way
 * (`publishing/one-by-one.ts`); deleting many and our own code come by here.
 */
export const allOrNothing: CollectionAfterOperationHook = ({ operation, result }) => {
  if (operation !== 'update' && operation !== 'delete') return result
  const failures: Failure[] = 'errors' in result ? result.errors : []
  if (failures.length === 0) return result
  // When one statement fails, Postgres refuses all later ones: what is no sentence for people is an echo.
  const told = failures.filter(({ isPublic }) => isPublic)
  const [first] = told
  if (!first) throw new APIError('Something went wrong.', 500, null, true)
  // As Payload answers a bulk operation, which its lists rely on.
  throw new APIError(first.message, 400, { docs: [], errors: told }, true)
}
