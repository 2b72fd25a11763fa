// Solves the challenge of a form while somebody types, in place of the question: proof-of-work as altcha has it
// (PBKDF2, https://altcha.org/docs/v2/proof-of-work/), which the browser reckons beside the page. Without scripts or
// without `crypto.subtle` the question stays, and so it does once an answer was not accepted.
;(() => {
  const proof = document.querySelector('#form-proof')
  const answer = document.querySelector('#form-answer')
  const question = answer?.parentElement
  if (!proof?.dataset.challenge || !globalThis.crypto?.subtle) return
  if (question.querySelector('.field-error:not(:empty)')) return
  const ask = (isAsked) => {
    question.hidden = !isAsked
    answer.required = isAsked
  }
  const bytes = (hex) => hex.match(/../g).map((pair) => parseInt(pair, 16))
  const solve = async () => {
    const challenge = JSON.parse(proof.dataset.challenge)
    const { cost, keyLength, keyPrefix, nonce, salt } = challenge.parameters
    const password = new Uint8Array([...bytes(nonce), 0, 0, 0, 0])
    const counted = new DataView(password.buffer, password.length - 4)
    const how = {
      name: 'PBKDF2',
      hash: 'SHA-256',
      salt: new Uint8Array(bytes(salt)),
      iterations: cost,
    }
    for (let counter = 0; ; counter += 1) {
      counted.setUint32(0, counter)
      const key = await crypto.subtle.importKey('raw', password, how.name, false, ['deriveBits'])
      const bits = new Uint8Array(await crypto.subtle.deriveBits(how, key, keyLength * 8))
      const derivedKey = [...bits].map((byte) => byte.toString(16).padStart(2, '0')).join('')
      if (!derivedKey.startsWith(keyPrefix)) continue
      proof.value = btoa(JSON.stringify({ challenge, solution: { counter, derivedKey } }))
      return
    }
  }
  let solving
  const begin = () => (solving ??= solve().catch(() => ask(true)))
  ask(false)
  const { form } = proof
  form.addEventListener('focusin', begin, { once: true })
  form.addEventListener('submit', (event) => {
    if (proof.value || !question.hidden) return
    event.preventDefault()
    void begin().then(() => form.requestSubmit())
  })
})()
