package io.unionpulse.extraction.type;

import static io.unionpulse.avro.ActivityType.CARE;
import static io.unionpulse.avro.ActivityType.CULTURE_SPORTS;
import static io.unionpulse.avro.ActivityType.HONORS;
import static io.unionpulse.avro.ActivityType.LEGAL_RIGHTS;
import static io.unionpulse.avro.ActivityType.ORG_BUILDING;
import static io.unionpulse.avro.ActivityType.POLITICAL_STUDY;
import static io.unionpulse.avro.ActivityType.SAFETY;
import static io.unionpulse.avro.ActivityType.SKILLS_TRAINING;
import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.ActivityType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Types of further parts, the words that decide, and what a publisher declares. */
class FurtherTypesTest {

  private static final TypeReader READER = TypeReader.standard();

  @Test
  void aClassInFirstAidIsSafetyAndTraining() {
    TypeReading reading = read("乡工会办急救培训班", "近日，某乡总工会举办急救培训班，护士长讲授包扎。");
    assertThat(reading.type()).isEqualTo(SAFETY);
    assertThat(reading.also()).containsExactly(SKILLS_TRAINING);
  }

  @Test
  void aBusinessClassOfCadresBuildsTheOrganisationToo() {
    TypeReading reading = read("县总工会举办工会干部培训班", "近日，某县总工会举办工会干部培训班，讲授经费管理。");
    assertThat(reading.type()).isEqualTo(SKILLS_TRAINING);
    assertThat(reading.also()).containsExactly(ORG_BUILDING);
  }

  @Test
  void aClassOfCadresOnTheSpiritOfACongressIsPoliticalStudyAndTraining() {
    TypeReading reading = read("工会干部学习贯彻党的二十大精神培训班开班", "近日，工会干部学习贯彻党的二十大精神培训班开班。");
    assertThat(reading.type()).isEqualTo(POLITICAL_STUDY);
    assertThat(reading.also()).containsExactly(SKILLS_TRAINING);
  }

  @Test
  void anAwardAtAWalkIsAPart() {
    TypeReading reading = read("职工健步走开走", "近日，某镇总工会举办职工健步走。两千人沿河行走。天气晴好。活动现场表彰了二十名先进工作者。");
    assertThat(reading.type()).isEqualTo(CULTURE_SPORTS);
    assertThat(reading.also()).containsExactly(HONORS);
  }

  @Test
  void plansBackgroundAndSpeechAreNoParts() {
    TypeReading reading =
        read(
            "职工健步走开走",
            "近日，某镇总工会举办职工健步走。两千人沿河行走。近年来，该镇总工会同时开展送清凉活动。"
                + "“现场慰问一线职工，我们年年都办。”镇工会主席说。下一步，还将组织普法讲座。");
    assertThat(reading.also()).isEmpty();
  }

  @Test
  void purposeClauseOfFormulaDoesNotMakeAMatchPoliticalStudy() {
    TypeReading reading = read("", "为深入学习贯彻党的二十大精神，弘扬劳模精神，近日，某局工会举办羽毛球比赛。");
    assertThat(reading.type()).isEqualTo(CULTURE_SPORTS);
  }

  @Test
  void purposeClauseTellsTheSubjectOfAPlainClass() {
    assertThat(read("", "为提高职工消防安全意识，近日，某公司工会举办专题培训。").type()).isEqualTo(SAFETY);
  }

  @Test
  void whoTakesPartIsNoSubject() {
    TypeReading reading = read("", "近日，某市总工会举办普法讲座。技能大赛选手、劳模代表和志愿者参加。");
    assertThat(reading.type()).isEqualTo(LEGAL_RIGHTS);
  }

  @Test
  void aNameIsNoSubject() {
    TypeReading reading = read("消防救援支队工会送清凉", "近日，某市消防救援支队工会到摄影家协会送清凉。");
    assertThat(reading.type()).isEqualTo(CARE);
  }

  @Test
  void aWordAcrossTheBorderOfTwoWordsIsNone() {
    assertThat(read("", "近日，某化工集团建成新厂房。").evidence())
        .extracting(TypeEvidence::text)
        .doesNotContain("团建");
  }

  @Test
  void theWordsThatDecidedCanBeShown() {
    TypeReading reading = read("区总工会举办书法课", "近日，区总工会举办书法课。");
    assertThat(reading.decisive().get(0))
        .satisfies(
            word -> {
              assertThat(word.zone()).isEqualTo(Zone.TITLE);
              assertThat(word.text()).isEqualTo("书法");
              assertThat(word.start()).isEqualTo(6);
            });
  }

  @Test
  void whatThePublisherDeclaresWins() {
    TypeReading reading = read("乡工会办急救培训班", "近日，某乡总工会举办急救培训班。");
    assertThat(reading.declaring(ActivityType.SKILLS_TRAINING).type()).isEqualTo(SKILLS_TRAINING);
    assertThat(reading.declaring(ActivityType.SKILLS_TRAINING).also()).isEmpty();
    assertThat(reading.declaring(null)).isEqualTo(reading);
  }

  private static TypeReading read(String title, String body) {
    return READER.read(title, List.of(), body);
  }
}
