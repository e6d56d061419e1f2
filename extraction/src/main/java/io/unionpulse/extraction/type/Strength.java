package io.unionpulse.extraction.type;

/** How much a word of the table says about the type. */
enum Strength {
  /** Outweighs a subject beside it: 运动会, 送清凉, 换届选举. */
  DECIDES(6),
  /** Says what the activity is about: 消防, 书法, 慰问. */
  SUBJECT(4),
  /** Suggests it: 安全, 文化, 劳模. */
  TOPIC(2),
  /** A form that decides where nothing tells a subject: 培训班, 比赛, 会议. */
  FORM(1);

  private final double points;

  Strength(double points) {
    this.points = points;
  }

  double points() {
    return points;
  }

  /** Whether it names a subject by itself. */
  boolean namesSubject() {
    return this == DECIDES || this == SUBJECT;
  }
}
