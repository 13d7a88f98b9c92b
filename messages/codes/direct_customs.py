"""Directly-under customs, 直属海关, list DIRECT_CUSTOMS: the 42 whose codes end in 00; an office's first two digits say
under which it stands, 4218 under 4200.

Codes are issued anew over time, so each row may have its days, and the list is open: one not on it is doubted, never
refused.
"""

from messages.codes.code_list import Code, CodeList

_ROWS = (
    ("0100", "北京", "Beijing"),
    ("0200", "天津", "Tianjin"),
    ("0400", "石家庄", "Shijiazhuang"),
    ("0500", "太原", "Taiyuan"),
    ("0600", "满洲里", "Manzhouli"),
    ("0700", "呼和浩特", "Hohhot"),
    ("0800", "沈阳", "Shenyang"),
    ("0900", "大连", "Dalian"),
    ("1500", "长春", "Changchun"),
    ("1900", "哈尔滨", "Harbin"),
    ("2200", "上海", "Shanghai"),
    ("2300", "南京", "Nanjing"),
    ("2900", "杭州", "Hangzhou"),
    ("3100", "宁波", "Ningbo"),
    ("3300", "合肥", "Hefei"),
    ("3500", "福州", "Fuzhou"),
    ("3700", "厦门", "Xiamen"),
    ("4000", "南昌", "Nanchang"),
    ("4200", "青岛", "Qingdao"),
    ("4300", "济南", "Jinan"),
    ("4600", "郑州", "Zhengzhou"),
    ("4700", "武汉", "Wuhan"),
    ("4900", "长沙", "Changsha"),
    ("5100", "广州", "Guangzhou"),
    ("5200", "黄埔", "Huangpu"),
    ("5300", "深圳", "Shenzhen"),
    ("5700", "拱北", "Gongbei"),
    ("6000", "汕头", "Shantou"),
    ("6400", "海口", "Haikou"),
    ("6700", "湛江", "Zhanjiang"),
    ("6800", "江门", "Jiangmen"),
    ("7200", "南宁", "Nanning"),
    ("7900", "成都", "Chengdu"),
    ("8000", "重庆", "Chongqing"),
    ("8300", "贵阳", "Guiyang"),
    ("8600", "昆明", "Kunming"),
    ("8800", "拉萨", "Lhasa"),
    ("9000", "西安", "Xi'an"),
    ("9400", "乌鲁木齐", "Urumqi"),
    ("9500", "兰州", "Lanzhou"),
    ("9600", "银川", "Yinchuan"),
    ("9700", "西宁", "Xining"),
)

DIRECT_CUSTOMS = CodeList(
    id="DIRECT_CUSTOMS",
    zh="直属海关",
    en="directly-under customs",
    source="GACC customs office codes, those that end in 00; from general knowledge of the table, to be confirmed",
    open=True,
    rows=tuple(Code(value, f"{zh}海关", f"{en} Customs") for value, zh, en in _ROWS),
)


def district(office: str) -> str:
    """The directly-under customs of an office: "4200" of "4218"."""
    return f"{office[:2]}00"
