package io.unionpulse.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessMemoryTest {

  @Test
  void thePeakIsReadFromWhatLinuxSaysOfAProcess() {
    assertThat(ProcessMemory.peakMiB("VmPeak:\t 9000000 kB\nVmHWM:\t  307200 kB\nVmRSS:\t 1 kB\n"))
        .hasValue(300);
  }

  @Test
  void aProcessThatIsGoneHasNone() {
    assertThat(ProcessMemory.peakMiB(Long.MAX_VALUE)).isEmpty();
  }
}
