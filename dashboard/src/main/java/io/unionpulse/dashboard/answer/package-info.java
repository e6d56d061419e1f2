/**
 * Answers of the API: {@link io.unionpulse.dashboard.answer.Answers} sends them with their ETag,
 * {@link io.unionpulse.dashboard.answer.AnswerKeeper} keeps them for the time when nothing has
 * changed and for the time when Elasticsearch is away.
 */
package io.unionpulse.dashboard.answer;
