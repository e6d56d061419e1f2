package io.unionpulse.producer.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says what went wrong with a file or folder in words for the user. */
final class IoExplanation {

  private IoExplanation() {}

  static RejectedException of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return new RejectedException(Reason.NOT_FOUND, "does not exist: check the path");
    }
    if (e instanceof NotDirectoryException) {
      return new RejectedException(Reason.UNREADABLE, "is not a folder any more: run it again");
    }
    if (e instanceof AccessDeniedException) {
      return new RejectedException(
          Reason.UNREADABLE, "may not be read: give yourself permission to read it");
    }
    return new RejectedException(
        Reason.UNREADABLE, "cannot be read (" + detail(e) + "): check the file and its disk");
  }

  private static String detail(IOException e) {
    if (e instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
