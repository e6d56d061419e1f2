package io.unionpulse.extraction.text;

/**
 * A text as it is printed and as it is read.
 *
 * <p>One thing is printed with many characters: {@code ，} and {@code ,}, {@code 12} and {@code １２},
 * 總 and 总. Readers see one of them. Every character is replaced by one character, so an offset into
 * the read text is the same place in the printed one, from which evidence is cut.
 *
 * @param printed the text as printed
 * @param text the text as read, of the same length; the very same object if nothing differs
 */
public record ReadText(String printed, String text) {

  private static final int LONGEST_WORD = 24; // of letters and digits that a full stop may end
  private static final CharSet ASKED = asked();
  private static final int GROUP = 3;
  private static final String CLOSES = "”’》）】」』)%";

  /** How {@code printed} is read. Linear in its length; any string is survived. */
  public static ReadText of(String printed) {
    char[] read = null;
    boolean quotes = false;
    boolean open = false;
    boolean met = false; // a quotation mark: only then are they counted
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (!ASKED.contains(c)) {
        continue; // most characters are read as they are
      }
      char as = CharacterTable.readAs(c);
      switch (as) {
        case ',', '，' -> as = separatesThousands(printed, i) ? ',' : '，';
        case ':', '：' -> as = isTimeOrAddress(printed, i) ? ':' : '：';
        case ';' -> as = '；';
        case '!' -> as = '！';
        case '?' -> as = '？';
        case '(' -> as = '（';
        case ')' -> as = '）';
        case '.' -> as = endsSentence(printed, i) ? '。' : '.';
        case '"' -> {
          quotes = met ? quotes : hasPairedQuotes(printed);
          met = true;
          if (quotes) {
            open = !open;
            as = open ? '“' : '”';
          }
        }
        default -> {
          // is read as it is, wherever it stands
        }
      }
      if (as != c) {
        if (read == null) {
          read = printed.toCharArray();
        }
        read[i] = as;
      }
    }
    return new ReadText(printed, read == null ? printed : new String(read));
  }

  /** How {@code part}, which may be all of this text, is read by itself. */
  public ReadText ofPart(String part) {
    return part.equals(printed) ? this : of(part);
  }

  /** Whether the printed text is read as it is. */
  public boolean plain() {
    return text.equals(printed);
  }

  /** The printed words at two offsets of the read text. */
  public String printed(int start, int end) {
    return printed.substring(start, end);
  }

  /** The characters that are not read as they are, or not everywhere. */
  private static CharSet asked() {
    var asked = new StringBuilder(",，:：;!?().\"");
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (CharacterTable.readAs((char) c) != c) {
        asked.append((char) c);
      }
    }
    return CharSet.of(asked.toString());
  }

  private static boolean hasPairedQuotes(String text) {
    boolean even = true;
    boolean any = false;
    for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
      even = !even;
      any = true;
    }
    return any && even;
  }

  /** 1,200 but not 2023,500人, where the comma parts clauses. */
  private static boolean separatesThousands(String text, int at) {
    int before = 0;
    while (before <= GROUP && digitAt(text, at - before - 1)) {
      before++;
    }
    int after = 0;
    while (after <= GROUP && digitAt(text, at + after + 1)) {
      after++;
    }
    return before > 0 && before <= GROUP && after == GROUP;
  }

  private static boolean isTimeOrAddress(String text, int at) {
    return (digitAt(text, at - 1) && digitAt(text, at + 1))
        || (at + 1 < text.length() && CharacterTable.readAs(text.charAt(at + 1)) == '/');
  }

  /** A full stop of ASCII behind Chinese; not the point of 3.5, of 1.加强 or of No.5. */
  private static boolean endsSentence(String text, int at) {
    if (wordAt(text, at + 1)) {
      return false;
    }
    int before = at - 1;
    while (at - before <= LONGEST_WORD && (wordAt(text, before) || pointAt(text, before))) {
      before--;
    }
    return before >= 0
        && (Glyphs.isHan(text.charAt(before)) || CLOSES.indexOf(readAt(text, before)) >= 0);
  }

  private static boolean digitAt(String text, int at) {
    char c = readAt(text, at);
    return c >= '0' && c <= '9';
  }

  private static boolean pointAt(String text, int at) {
    return readAt(text, at) == '.';
  }

  private static boolean wordAt(String text, int at) {
    char c = readAt(text, at);
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static char readAt(String text, int at) {
    return at >= 0 && at < text.length() ? CharacterTable.readAs(text.charAt(at)) : '\0';
  }
}
