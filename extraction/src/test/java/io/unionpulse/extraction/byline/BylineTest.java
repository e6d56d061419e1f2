package io.unionpulse.extraction.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "本报讯（记者 苏晓岚）近日，工会举办比武。|苏晓岚||",
        "本报讯（记者 苏晓岚 韩立 通讯员 卫东来 方糖）近日，工会举办比武。|苏晓岚 韩立|卫东来 方糖|",
        "本报讯(记者 苏晓岚 通讯员 卫东来)近日,工会举办比武.|苏晓岚|卫东来|",
        "本报讯（记者　苏晓岚　韩立）近日，工会举办比武。|苏晓岚 韩立||",
        "本报讯（记者苏晓岚、韩立，通讯员卫东来）近日，工会举办比武。|苏晓岚 韩立|卫东来|",
        "本报讯（实习记者 苏晓岚 特约通讯员：卫东来）近日，工会举办比武。|苏晓岚|卫东来|",
        "本报讯（见习记者 马 超）近日，工会举办比武。|马超||",
        "本报讯（本报记者 苏晓岚 文/图）近日，工会举办比武。|苏晓岚||苏晓岚",
        "本报讯（通讯员 阿依古丽·买买提）近日，工会举办比武。||阿依古丽·买买提|",
        "本报讯 记者苏晓岚 通讯员卫东来报道 近日，工会举办比武。|苏晓岚|卫东来|",
        "□本报记者 苏晓岚 近日，工会举办比武。|苏晓岚||",
        "■本报记者 苏晓岚 文/摄\\n近日，工会举办比武。|苏晓岚||苏晓岚",
        "本报记者 苏晓岚\\n通讯员 卫东来\\n近日，工会举办比武。|苏晓岚|卫东来|",
        "近日，工会举办比武。（记者 苏晓岚）|苏晓岚||",
        "近日，工会举办比武。（通讯员：卫东来）||卫东来|",
        "近日，工会举办比武。\\n本报记者 苏晓岚|苏晓岚||",
        "近日，工会举办比武。\\n本报记者 苏晓岚 文 方糖 摄|苏晓岚||方糖",
        "近日，工会举办比武。\\n本报记者 苏晓岚/文 通讯员 方糖/图|苏晓岚||方糖",
        "近日，工会举办比武。本报记者 丁乐 摄|||丁乐",
        "近日，工会举办比武。通讯员 方糖 供图|||方糖",
        "近日，工会举办比武。本报记者 丁乐摄影报道|丁乐||丁乐",
        "近日，工会举办比武。\\n本报记者 丁乐\\n通讯员 方糖 摄影报道|丁乐|方糖|丁乐 方糖",
        "近日，工会举办比武。图为赛场。本报记者 丁乐 摄\\n大家都说好。|||丁乐",
        "本报讯（记者 苏晓岚）近日，工会举办比武。\\n通讯员 方糖 摄|苏晓岚||方糖",
        "本报讯（记者 苏晓\\n岚 通讯员 卫\\n东来）近日，工会举办比武。|苏晓岚|卫东来|",
        "本报讯（记者 苏晓岚\\n通讯员 卫东来）近日，工会举办比武。|苏晓岚|卫东来|",
        "劳动新报记者 苏晓岚\\n近日，工会举办比武。|苏晓岚||",
        "近日，工会举办比武。（文/苏晓岚 图/方糖）|苏晓岚||方糖",
        "某某网讯 （劳动新报-某某网记者苏晓岚 通讯员方糖）近日，工会举办比武。|苏晓岚|方糖|",
        "本报某地5月7日电（劳动新报 记者苏晓岚）近日，工会举办比武。|苏晓岚||",
        "据《劳动新报》消息（记者苏晓岚韩立）近日，工会举办比武。|苏晓岚 韩立||",
        "本报讯（记者韩立苏晓岚）近日，工会举办比武。|韩立 苏晓岚||",
        "本报讯（记者方糖韩立）近日，工会举办比武。|方糖 韩立||",
        "本报讯（记者 晨曦 通讯员 远山）近日，工会举办比武。|晨曦|远山|",
        "本报讯（记者欧阳晓岚）近日，工会举办比武。|欧阳晓岚||",
        "某某网消息（记者韩立 学生记者方糖）：近日，工会举办比武。|韩立 方糖||",
        "近日，工会举办比武。（某某晚报记者 苏晓岚 通讯员 方糖 卫东来）|苏晓岚|方糖 卫东来|",
        "苏晓岚 劳动新报-某某网记者 韩立 通讯员 方糖\\n近日，工会举办比武。|苏晓岚 韩立|方糖|",
        "某某网4月3日讯（海滨导报记者 苏晓岚）近日，工会举办比武。|苏晓岚||"
      })
  void names_are_read_with_their_roles(
      String body, String reporters, String correspondents, String photographers) {
    var byline = Byline.of(body.replace("\\n", "\n"));

    assertThat(byline.reporters()).isEqualTo(names(reporters));
    assertThat(byline.correspondents()).isEqualTo(names(correspondents));
    assertThat(byline.photographers()).isEqualTo(names(photographers));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "记者近日从区总工会了解到，新一轮补贴开始申领。",
        "记者在现场看到，职工们排起了长队。",
        "摄影比赛（第一期）开幕。",
        "他说：“记者同志，谢谢你。”",
        "活动由通讯员队伍承办（含摄影组）。",
        "记者 走进车间"
      })
  void running_text_about_reporters_names_nobody(String body) {
    assertThat(Byline.of(body)).isEqualTo(Byline.NONE);
  }

  private static List<String> names(String joined) {
    return joined == null ? List.of() : List.of(joined.split(" ", -1));
  }
}
