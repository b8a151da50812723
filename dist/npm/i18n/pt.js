// Portuguese, in words that both Portugal and Brazil use where there are such. No native reader has checked it yet.
const tag = 'pt';
const banner = {
    heading: 'Podemos usar cookies opcionais?',
    body: 'Servem para {purposes}, com {companies}. Nenhum atua antes da escolha, que pode mudar.',
    bodyAlone: 'Servem para {purposes}. Nenhum atua antes da escolha, que pode mudar.',
    purposes: {
        functional: 'mostrar mapas e vídeos',
        analytics: 'contar visitas',
        marketing: 'medir anúncios',
    },
    and: { two: ' e ', more: ', ', last: ' e ' },
    others: { one: 'mais {n}', many: 'mais {n}', other: 'mais {n}' },
    again: {
        expired: 'Já passou algum tempo desde a sua última escolha. Por favor, escolha novamente.',
        policy: 'A forma como usamos cookies mudou. Por favor, escolha novamente.',
        service: 'Gostaríamos de usar um novo serviço. Por favor, escolha novamente.',
    },
    privacyControl: 'O seu navegador enviou um sinal Global Privacy Control. O marketing foi desativado. A sua oposição foi respeitada.',
    choose: 'Escolher cookies',
    policy: 'Política de cookies',
    reject: 'Rejeitar tudo',
    accept: 'Aceitar tudo',
    settings: 'Preferências de cookies',
    outcomes: {
        rejected: 'Rejeitou os cookies opcionais. Pode mudar isto em Preferências de cookies.',
        accepted: 'Aceitou todos os cookies. Pode mudar isto em Preferências de cookies.',
        saved: 'As suas escolhas de cookies foram guardadas. Pode mudá-las em Preferências de cookies.',
        failed: 'Não foi possível guardar a sua escolha. Vale nesta página, e voltaremos a perguntar na próxima.',
    },
    hide: 'Ocultar esta mensagem',
};
const settings = {
    intro: 'Escolha o que podemos usar. Tudo o que é opcional está desativado até que o ative.',
    save: 'Guardar escolhas',
    close: 'Fechar sem guardar',
    categories: {
        necessary: {
            title: 'Necessários',
            body: 'Mantêm o site seguro, permitem preencher formulários e lembram a sua escolha de cookies. O site não funciona sem eles, por isso não precisam da sua autorização.',
        },
        functional: {
            title: 'Funcionais',
            body: 'Lembram o que escolhe, como o seu idioma. Também mostram conteúdos de outras empresas, como mapas, vídeos e chat ao vivo.',
        },
        analytics: {
            title: 'Estatísticas',
            body: 'Contam visitas e mostram quais páginas são usadas e onde há dificuldades. Usamos isto para melhorar o site.',
        },
        marketing: {
            title: 'Marketing',
            body: 'Informam-nos, e a outras empresas, de que visitou este site. Usamos isto para ver se os nossos anúncios e os telefonemas vêm da mesma visita, e para lhe mostrar os nossos anúncios em outros sites.',
        },
    },
    purposes: {
        visitor: 'Distingue um visitante de outro',
        visit: 'Mantém juntas as páginas de uma visita',
        source: 'Lembra que anúncio ou site o trouxe até aqui',
        advertise: 'Reconhece quem visita, para escolher e medir anúncios',
        retarget: 'Mostra os nossos anúncios em outros sites',
        email: 'Reconhece quem visita pelo endereço de e-mail',
        record: 'Grava o que faz neste site',
        calls: 'Associa as suas chamadas ao seu uso deste site',
        number: 'Lembra o número de telefone que lhe foi mostrado',
        limit: 'Limita a quantidade de dados enviados',
        choice: 'Lembra uma escolha que fez',
        security: 'Distingue pessoas de robôs',
        technical: 'Testa ou faz funcionar o serviço',
    },
    always: 'Sempre ativos',
    on: 'Ativado',
    off: 'Desativado',
    some: 'Ativado em parte',
    thisSite: 'Este site',
    unknown: 'Não é do nosso conhecimento: veja o aviso do serviço',
    storage: 'armazenamento do navegador',
    recording: 'Também grava cliques, deslocações na página e movimentos do cursor nas nossas páginas.',
    privacy: 'Aviso de privacidade',
    life: { session: 'Até fechar o navegador', ever: 'Até ser apagado' },
    lastChoice: 'A sua última escolha foi em {date}. Voltaremos a perguntar depois de {expiry}.',
    sensitive: 'Esta página pode revelar algo sobre a sua saúde. Seja qual for a sua escolha, o marketing e a gravação ficam desativados aqui.',
    waits: 'A sua última escolha terá pleno efeito quando sair desta página. A página não foi recarregada porque escreveu algo aqui.',
    reload: 'Recarregar agora',
    leftovers: 'Não podemos apagar estes cookies a partir daqui: {cookies}. Pode apagá-los nas preferências do seu navegador.',
};
const frames = {
    heading: '{name}: {title}',
    body: 'Este conteúdo vem de {company}, que pode usar cookies e obter informações sobre a sua visita.',
    once: 'Mostrar desta vez',
    always: 'Permitir sempre cookies {categories}',
    categories: { functional: 'funcionais', analytics: 'estatísticos', marketing: 'de marketing' },
    elsewhere: 'Abrir em {name}',
};
const table = {
    undecided: 'Ainda não escolheu, por isso os cookies opcionais estão desativados.',
    rejected: 'A sua escolha agora: cookies opcionais desativados. Foi feita em {date}.',
    accepted: 'A sua escolha agora: todos os cookies opcionais ativados. Foi feita em {date}.',
    some: 'A sua escolha agora: ativado para {names}, desativado para o resto. Foi feita em {date}.',
    how: 'Pode mudar a sua escolha a qualquer momento. Nesse caso, apagamos os cookies do que desativar. Os que uma empresa guarda no seu próprio site podem ser apagados nas preferências do seu navegador.',
    change: 'Mudar a sua escolha',
    columns: { name: 'Cookie', company: 'Definido por', purpose: 'O que faz', life: 'Duração' },
    nothing: 'Nenhum que conheçamos',
};
const pt = { tag, banner, settings, frames, table };

export { banner, frames, pt, settings, table, tag };
