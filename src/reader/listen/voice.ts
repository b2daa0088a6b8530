/**
 * A voice that speaks a language: one on the device rather than a remote one, and the default among
 * its kind. Android writes `ar_EG` where others write `ar-EG`.
 */
export function voiceFor(
  language: string,
  voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisVoice | undefined {
  const preference = (voice: SpeechSynthesisVoice) => +voice.localService * 2 + +voice.default;
  return voices
    .filter(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language)
    .sort((a, b) => preference(b) - preference(a))[0];
}
