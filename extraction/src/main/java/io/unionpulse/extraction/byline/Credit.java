package io.unionpulse.extraction.byline;

import java.util.List;

/**
 * One printed credit, for instance {@code 本报记者 马超 通讯员 郝晓月 摄影报道}.
 *
 * @param reporters who reported, in printed order
 * @param correspondents which correspondents wrote, in printed order
 * @param photographers who took the pictures; with 摄影报道 or 文/图 also among the writers
 * @param photo whether a picture is credited at all (its source may be a body without a name)
 */
public record Credit(
    List<String> reporters,
    List<String> correspondents,
    List<String> photographers,
    boolean photo) {

  public Credit {
    reporters = List.copyOf(reporters);
    correspondents = List.copyOf(correspondents);
    photographers = List.copyOf(photographers);
  }

  /** Whether somebody is credited with text. */
  public boolean written() {
    return !reporters.isEmpty() || !correspondents.isEmpty();
  }

  /** Shot and written by the same hand: the credit of an item of its own, not of a picture. */
  public boolean photoReport() {
    return photo && written();
  }
}
