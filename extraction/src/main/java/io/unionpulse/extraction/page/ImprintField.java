package io.unionpulse.extraction.page;

/**
 * A word of an imprint that names what stands behind it: 责编/于洋, 电话0551-…, 来源：X.
 *
 * @param meta whether it belongs to one article and not to the page
 * @param open whether a colon stands behind it, so that the rest of the line can be its value
 * @param awaitsName whether nothing stands behind it, so that the next word must be a name
 */
record ImprintField(boolean meta, boolean open, boolean awaitsName) {

  private static final String COLONS = "：:/／|｜";
  private static final int LONGEST_NAME = 4;

  /** The field that {@code token} begins with, or null. */
  static ImprintField of(String printed) {
    boolean ofPage = printed.length() > 4 && (printed.startsWith("本版") || printed.startsWith("本期"));
    String token = ofPage ? printed.substring(2) : printed;
    int imprint = PageWords.IMPRINT.lengthAtStartOf(token);
    int meta = PageWords.META.lengthAtStartOf(token);
    int length = Math.max(imprint, meta);
    if (length > 0) {
      String value = token.substring(length);
      boolean colon = !value.isEmpty() && COLONS.indexOf(value.charAt(0)) >= 0;
      boolean role = "编辑对式校审".indexOf(token.charAt(length - 1)) >= 0;
      if (colon || value.isEmpty() || isNumber(value) || (role && isName(value))) {
        return new ImprintField(meta >= imprint, colon && value.charAt(0) != '/', value.isEmpty());
      }
      return null;
    }
    int dated = PageWords.DATED.lengthAtStartOf(token);
    if (dated > 0 && dated < token.length() && COLONS.indexOf(token.charAt(dated)) >= 0) {
      String value = token.substring(dated + 1);
      boolean date = ImprintToken.numericDateEnd(value) > 0 || fullDate(value);
      return date ? new ImprintField(true, true, false) : null;
    }
    return null;
  }

  private static boolean fullDate(String value) {
    return ImprintToken.dateEnd(value) == value.length() && value.indexOf('年') > 0;
  }

  /** 电话0551-65179635 */
  private static boolean isNumber(String value) {
    return value.chars().allMatch(c -> (c >= '0' && c <= '9') || "()-—".indexOf(c) >= 0);
  }

  /** 编辑李晓: a name right behind its role, which is no word of a sentence. */
  private static boolean isName(String value) {
    return value.length() >= 2
        && value.length() <= LONGEST_NAME
        && io.unionpulse.extraction.byline.Credits.of("记者" + value).isPresent();
  }
}
