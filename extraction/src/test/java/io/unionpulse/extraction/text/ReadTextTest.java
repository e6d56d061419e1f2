package io.unionpulse.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "１２名，Ａ区 | 12名，A区",
        "一,二;三:四!五?(六) | 一，二；三：四！五？（六）",
        "共1,200人 | 共1,200人",
        "共1，200人 | 共1,200人",
        "2023,500人 | 2023，500人",
        "2023，500人 | 2023，500人",
        "9：30至10:00 | 9:30至10:00",
        "3.5万元.近日 | 3.5万元。近日",
        "增长3%.近日 | 增长3%。近日",
        "拨打12351. | 拨打12351。",
        "1.加强 2.改进 | 1.加强 2.改进",
        "www.bjzgh.org | www.bjzgh.org",
        "https://a.b | https://a.b",
        "他说\"好\"和\"行\" | 他说“好”和“行”",
        "5\"屏 | 5\"屏",
        "「送『清凉』」 | “送‘清凉’”",
        "東城區總工會 | 东城区总工会",
        "於乾安县 | 於乾安县",
        "⼯会 | 工会",
        "①30人 | ①30人",
        "30～50人 | 30~50人",
      })
  void oneThingIsReadInOneWay(String printed, String read) {
    assertThat(ReadText.of(printed).text()).isEqualTo(read);
  }

  @Test
  void everySpaceIsABlank() {
    assertThat(ReadText.of("王\u00a0强　李\u2003四").text()).isEqualTo("王 强 李 四");
  }

  @Test
  void whatIsReadAsPrintedIsTheSameObject() {
    String printed = "10月14日，怀柔区总工会举办职工书法展。";

    assertThat(ReadText.of(printed).text()).isSameAs(printed);
  }

  @Property
  void everyCharacterIsReadAsOne(@ForAll String printed) {
    assertThat(ReadText.of(printed).text()).hasSameSizeAs(printed);
  }
}
