package dev.sandbank.domain.bank.seed.people;

import dev.sandbank.domain.bank.profile.PersonName;
import dev.sandbank.domain.bank.seed.TextTable;
import dev.sandbank.domain.market.Market;
import java.util.List;

/** The invented people behind the test customers: form of address, first, middle and last name; local order of names. */
final class PeopleSeed {

    /** A person's name and how a letter addresses them. */
    record Person(String prefix, PersonName name) {}

    private PeopleSeed() {}

    static Person of(Market market, TestCustomer customer) {
        List<String> cells = TextTable.row(people(market), customer.number());
        String first = cells.get(1);
        String middle = cells.get(2);
        String last = cells.get(3);
        String given = middle.isEmpty() ? first : first + " " + middle;
        String full = switch (market) {
            case VN -> last + " " + (middle.isEmpty() ? first : middle + " " + first);
            case HK -> last + " " + given;
            default -> given + " " + last;
        };
        return new Person(cells.get(0), new PersonName(first, middle, last, full));
    }

    private static String people(Market market) {
        return switch (market) {
            case US -> """
                    Ms | Hannah | Grace | Whitfield
                    Mr | Marcus | | Delgado
                    Mx | Riley | Jordan | Novak
                    Mr | Theodore | James | Ashworth
                    Ms | Danielle | | Brooks""";
            case AU -> """
                    Ms | Charlotte | Anne | Mackellar
                    Mr | Liam | | Petrakis
                    Mr | Noah | William | Tran
                    Dr | Imogen | | Fairweather
                    Mr | Jarrah | | Collins""";
            case HK -> """
                    Ms | Ka Yan | | Leung
                    Mr | Chi Ho | | Fung
                    Ms | Hoi Ting | | Yip
                    Mr | Wai Keung | | Lau
                    Mr | Tsz Kin | | Mok""";
            case SG -> """
                    Ms | Xin Yi | | Goh
                    Mr | Arvind | | Pillai
                    Ms | Nurul | Aisyah | Rahman
                    Mr | Boon Hock | | Sim
                    Mr | Wei Jie | | Teo""";
            case IN -> """
                    Mrs | Ananya | | Deshpande
                    Mr | Rohan | | Mehra
                    Ms | Kavya | | Nambiar
                    Mr | Vikram | Singh | Rathore
                    Mr | Imran | | Qureshi""";
            case MY -> """
                    Puan | Siti | Nadia | Ismail
                    Mr | Jun Wei | | Chong
                    Ms | Priya | | Subramaniam
                    Encik | Faizal | | Othman
                    Ms | Mei Fong | | Yap""";
            case PH -> """
                    Ms | Maria | Teresa | Villanueva
                    Mr | Paolo | Miguel | Bautista
                    Ms | Jasmine | Reyes | Dimaculangan
                    Mr | Antonio | Cruz | Ledesma
                    Mr | Rodel | Santos | Pangilinan""";
            case TH -> """
                    Ms | Kanya | | Srisawat
                    Mr | Nattapong | | Wongsuwan
                    Ms | Ploy | | Charoenrat
                    Mr | Somchai | | Phanomwan
                    Mr | Anan | | Thongdee""";
            case ID -> """
                    Ibu | Dewi | Ayu | Lestari
                    Bapak | Budi | | Hartono
                    Ibu | Putri | | Maharani
                    Bapak | Agus | Salim | Wijaya
                    Bapak | Rizky | | Siregar""";
            case VN -> """
                    Ms | Lan | Thị | Nguyễn
                    Mr | Minh | Quang | Trần
                    Ms | Hương | Thu | Phạm
                    Mr | Long | Hoàng | Đặng
                    Mr | Tuấn | Anh | Bùi""";
            case PL -> """
                    Pani | Katarzyna | Maria | Zielińska
                    Pan | Paweł | | Wróbel
                    Pani | Zuzanna | | Kępa
                    Pan | Stanisław | Jan | Ostrowski
                    Pan | Łukasz | | Gajda""";
            case GB -> """
                    Ms | Eleanor | Rose | Hartley
                    Mr | Callum | | Sinclair
                    Ms | Amara | | Okafor
                    Sir | Rupert | Edmund | Langford
                    Mr | Gareth | | Pugh""";
            case AE -> """
                    Ms | Mariam | | Al Suwaidi
                    Mr | Omar | | Haddad
                    Ms | Leena | | Thomas
                    Mr | Khalid | Saeed | Al Ketbi
                    Mr | Yousef | | Nasser""";
            case RU -> """
                    Ms | Ekaterina | Andreevna | Sokolova
                    Mr | Dmitry | Olegovich | Lebedev
                    Ms | Alina | Maratovna | Gabitova
                    Mr | Sergey | Viktorovich | Belyaev
                    Mr | Anton | Pavlovich | Gromov""";
            case BH -> """
                    Mr | Matthew | | Hyden
                    Mr | Hassan | | Al Mahroos
                    Ms | Noora | | Fakhro
                    Mr | Ebrahim | Jassim | Al Zayer
                    Ms | Zainab | | Marhoon""";
            case MX -> """
                    Sra. | María | Fernanda | Ríos Ortega
                    Sr. | Alejandro | | Peña Salgado
                    Srta. | Ximena | | Cárdenas Luna
                    Sr. | Jorge | Luis | Villarreal Garza
                    Sr. | Iván | | Tapia Rojo""";
        };
    }
}
